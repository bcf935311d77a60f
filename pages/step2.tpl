{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[step.2.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/bat-dau]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
<div class="page-head">
<button class="as-link" name="go" value="truoc">‹ [[flow.back]]</button>
<div class="progress small"><label for="buoc">[[step.2.label]]</label><progress id="buoc" max="6" value="2"></progress></div>
</div>
[[>troubles]]
<div class="field{{#BAD_chuyen}} has-error{{/BAD_chuyen}}">
<h1><label for="chuyen">[[step2.question]]</label></h1>
<p class="hint" id="chuyen-goi-y">[[step2.hint]]</p>
{{#BAD_chuyen}}<p class="error-text" id="chuyen-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_chuyen}}
<textarea class="input{{#BAD_chuyen}} wrong{{/BAD_chuyen}}" id="chuyen" name="chuyen" rows="7" aria-describedby="chuyen-goi-y{{#BAD_chuyen}} chuyen-loi{{/BAD_chuyen}}"{{#BAD_chuyen}} aria-invalid="true"{{/BAD_chuyen}}>
{{V_chuyen:p}}</textarea>
</div>
<details>
<summary>[[step2.ideas]]</summary>
<ul><li>[[step2.idea_1]]</li><li>[[step2.idea_2]]</li><li>[[step2.idea_3]]</li></ul>
<p>[[step2.idea_end]]</p>
</details>
<div class="field">
{{#TAKES_FILES}}<label for="tep">[[step2.files]]</label>
<p class="hint" id="tep-goi-y">[[step2.files_hint]]</p>{{/TAKES_FILES}}
[[>files]]
{{#TAKES_FILES}}<input class="input" type="file" id="tep" name="tep" multiple aria-describedby="tep-goi-y">{{/TAKES_FILES}}
</div>
<div class="doit"><button class="button next" name="go" value="tiep">[[flow.next]]</button> <button class="as-link" name="go" value="bo-qua">[[flow.skip]]</button></div>
</form>
[[>foot]]
