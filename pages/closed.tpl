{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>[[closed.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<div class="loose">
<h1>[[closed.heading]]</h1>
<p>[[closed.text]]</p>
<p>[[closed.do]]</p>
<p><a href="[[@/]]">[[fault.home]]</a></p>
</div>
[[>foot-bare]]
