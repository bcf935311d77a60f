{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>[[answered.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<div class="loose">
<div class="good-news"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16 9.7"/></svg><div><h1>[[answered.heading]]</h1><p>[[answered.text]]</p></div></div>
<p class="doit"><a class="button next" href="[[@/thoat]]">[[exit]]</a> <a href="[[@/]]">[[answered.close]]</a></p>
</div>
[[>foot-bare]]
