{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>[[receipt.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<div class="loose">
<div class="good-news"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16 9.7"/></svg><div><h1>[[receipt.heading]]</h1><p>[[receipt.received]] {{DAY}}.</p></div></div>
{{#REPEAT}}<div class="notice"><p>[[receipt.repeat]]</p></div>{{/REPEAT}}
<section class="receipt" aria-labelledby="ma">
<h2 id="ma">[[receipt.code]]</h2>
<p class="code" translate="no">{{#GROUP}}<span>{{CODE}}</span> {{/GROUP}}</p>
<h3>[[receipt.words]]</h3>
<ol class="code-words" translate="no">{{#WORD}}<li>{{WRITTEN}}</li>{{/WORD}}</ol>
<p class="small">[[receipt.words_text]]</p>
</section>
<section class="stack">
<h2>[[receipt.keep]]</h2>
<ul><li><b>[[receipt.paper]]</b> [[receipt.paper_text]]</li><li>[[receipt.screen]]</li><li>[[receipt.nobody]]</li></ul>
<p>[[receipt.lost]]</p>
</section>
<section class="stack">
<h2>[[receipt.next]]</h2>
<ol class="timeline">
<li class="now"><b>[[receipt.now]]</b><br>[[receipt.now_text]]</li>
<li><b>[[receipt.ask]]</b><br>[[receipt.ask_text]]</li>
<li><b>[[receipt.accepted]]</b><br>[[receipt.accepted_text]]</li>
</ol>
</section>
<p class="doit no-print"><a class="button next" href="[[@/tra-loi]]">[[receipt.done]]</a> <a href="[[@/thoat]]">[[exit]]</a></p>
</div>
[[>foot-bare]]
