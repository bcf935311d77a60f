{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>[[fault.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<div class="loose">
<h1>[[fault.heading]]</h1>
<p>{{WHAT}}</p>
{{#INCIDENT}}<p>[[fault.incident]] <b>{{INCIDENT_NUMBER}}</b></p>{{/INCIDENT}}
<p>[[fault.back]]</p>
<p class="hint" lang="[[foot.other_code]]">{{WHAT_OTHER}}</p>
<p><a class="button next" href="[[@/]]">[[fault.home]]</a></p>
</div>
[[>foot-bare]]
