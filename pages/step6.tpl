{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[step.6.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/bat-dau]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
<div class="page-head">
<button class="as-link" name="go" value="truoc">‹ [[flow.back]]</button>
<div class="progress small"><label for="buoc">[[step.6.label]]</label><progress id="buoc" max="6" value="6"></progress></div>
</div>
[[>troubles]]
<h1>[[step6.heading]]</h1>
<dl class="answers">
{{#ANSWER}}<div><dt>{{QUESTION}}</dt><dd><button class="as-link" name="go" value="sua-{{NUMBER:p}}">[[step6.edit]]<span class="for-ears"> {{QUESTION}}</span></button></dd><dd class="text">{{TEXT:p}}</dd></div>
{{/ANSWER}}
</dl>
<div class="notice"><p>[[step6.after]]</p></div>
<div class="stack">
<button class="button next" name="go" value="gui">[[step6.send]]</button>
<p class="hint small">[[step6.twice]]</p>
</div>
</form>
[[>foot]]
