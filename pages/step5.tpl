{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[step.5.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/bat-dau]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
<div class="page-head">
<button class="as-link" name="go" value="truoc">‹ [[flow.back]]</button>
<div class="progress small"><label for="buoc">[[step.5.label]]</label><progress id="buoc" max="6" value="5"></progress></div>
</div>
[[>troubles]]
<fieldset class="field" aria-describedby="lien-lac-goi-y">
<legend><h1>[[step5.question]]</h1></legend>
<p class="hint" id="lien-lac-goi-y">[[step5.hint]]</p>
<div class="choices">
<label class="choice"><input type="radio" name="lien-lac" value="ma" id="lien-lac"{{#ON_lien_lac_ma}} checked{{/ON_lien_lac_ma}}> <span>[[choice.lien-lac.ma]] <small>[[step5.code_text]]</small></span></label>
<label class="choice"><input type="radio" name="lien-lac" value="ten"{{#ON_lien_lac_ten}} checked{{/ON_lien_lac_ten}}> <span>[[choice.lien-lac.ten]] <small>[[step5.named_text]]</small></span></label>
</div>
</fieldset>
<div class="field{{#BAD_lien_he}} has-error{{/BAD_lien_he}}">
<label for="lien-he">[[step5.contact]]</label>
<p class="hint" id="lien-he-goi-y">[[step5.contact_hint]]</p>
{{#BAD_lien_he}}<p class="error-text" id="lien_he-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_lien_he}}
<textarea class="input{{#BAD_lien_he}} wrong{{/BAD_lien_he}}" id="lien-he" name="lien-he" rows="3" aria-describedby="lien-he-goi-y{{#BAD_lien_he}} lien_he-loi{{/BAD_lien_he}}"{{#BAD_lien_he}} aria-invalid="true"{{/BAD_lien_he}}>
{{V_lien_he:p}}</textarea>
</div>
<div class="doit"><button class="button next" name="go" value="tiep">[[flow.next]]</button> <button class="as-link" name="go" value="bo-qua">[[flow.skip]]</button></div>
</form>
[[>foot]]
