{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[step.4.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/bat-dau]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
<div class="page-head">
<button class="as-link" name="go" value="truoc">‹ [[flow.back]]</button>
<div class="progress small"><label for="buoc">[[step.4.label]]</label><progress id="buoc" max="6" value="4"></progress></div>
</div>
[[>troubles]]
<div class="field{{#BAD_ai}} has-error{{/BAD_ai}}">
<h1><label for="ai">[[step4.question]]</label></h1>
<p class="hint" id="ai-goi-y">[[step4.hint]]</p>
{{#BAD_ai}}<p class="error-text" id="ai-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_ai}}
<textarea class="input{{#BAD_ai}} wrong{{/BAD_ai}}" id="ai" name="ai" rows="6" aria-describedby="ai-goi-y{{#BAD_ai}} ai-loi{{/BAD_ai}}"{{#BAD_ai}} aria-invalid="true"{{/BAD_ai}}>
{{V_ai:p}}</textarea>
</div>
<div class="doit"><button class="button next" name="go" value="tiep">[[flow.next]]</button> <button class="as-link" name="go" value="bo-qua">[[flow.skip]]</button></div>
</form>
[[>foot]]
