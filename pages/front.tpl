{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>[[front.title]] – Hải Đăng</title>
[[>head]]
<header class="bar">
<div class="wide"><a class="brand" href="[[@/]]"><svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path class="tower" d="M12 3.5 15.2 7H8.8zM7.8 12h8.4v1.7H7.8zM9.3 14.8h5.4l.6 4.4H8.7zM8.4 21.2h7.2l.9 6.3h-9zM4 28.6h16v1.9H4z"/><path class="beam" d="M9.9 8h4.2v3H9.9zM15.6 8 30 3.5v12L15.6 11z"/></svg> Hải Đăng</a><a class="button" href="[[@/thoat]]"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9"/></svg> [[exit]]</a></div>
</header>
<section class="call" aria-labelledby="nguy-hiem">
<div class="wide">
<p id="nguy-hiem"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.2v.1"/></svg> [[danger.question]]</p>
<ul class="numbers">
<li><a href="tel:113"><b><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.5l5 1.5v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z"/></svg>113</b> [[call.police]]</a></li>
<li><a href="tel:111"><b><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.5l5 1.5v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z"/></svg>111</b> [[call.hotline]]</a></li>
</ul>
</div>
</section>
<main id="noi-dung">
<section class="hero">
<div class="wide">
<svg class="harbour" viewBox="0 0 480 250" aria-hidden="true"><path class="light" d="M384 68-1000-177v500L384 84z"/><path class="wave" d="M30 222h70M150 208h46M214 232h60M60 242h30M276 214h26"/><path class="dark" d="M300 250c14-30 50-42 92-42s70 10 88 22v20z"/><path class="wave" d="M300 250c14-30 50-42 92-42s70 10 88 22"/><path class="stone" d="M392 42 406 58h-28zM374 88h36v7h-36zM380 99h24l3 26h-30zM376.500 133h31l4 34h-39zM371.500 175h41l4 33h-49z"/><path class="lamp" d="M382 62h20v22h-20z"/></svg>
<div class="text">
<h1>[[front.heading]]</h1>
{{#OPEN}}<p>[[front.lead]]</p>
<a class="button next" href="[[@/bat-dau]]">[[front.start]]</a>
<p class="small">[[front.effort]]</p>{{/OPEN}}
{{#CLOSED}}<p>[[front.closed]]</p>{{/CLOSED}}
</div>
</div>
</section>
{{#OPEN}}<div class="wide halves">
<section>
<h2>[[front.ways]]</h2>
<ul class="ways">
<li><a href="[[@/bat-dau]]"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4"/></svg><b>[[front.report]]</b><span>[[front.report_for]]</span><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7"/></svg></a></li>
<li><a href="[[@/tra-loi]]"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 6h18v12H3zM3.5 7l8.5 6 8.5-6"/></svg><b>[[front.read]]</b><span>[[front.read_when]]</span><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7"/></svg></a></li>
</ul>
</section>
<section>
<h2>[[front.after]]</h2>
<ol class="timeline">
<li class="now"><b>[[front.at_once]]</b><br>[[front.at_once_text]]</li>
<li><b>[[front.accepted]]</b><br>[[front.accepted_text]]</li>
<li><b>[[front.any_time]]</b><br>[[front.any_time_text]]</li>
</ol>
<p class="small">[[front.law]]</p>
</section>
</div>{{/OPEN}}
<section class="plain">
<div class="wide stack">
<h2>[[front.private]]</h2>
<ul><li>[[front.private_1]]</li><li>[[front.private_2]]</li><li>[[front.private_3]]</li></ul>
<p>[[front.watched]] <a href="[[@/an-toan]]">[[front.watched_link]]</a>.</p>
</div>
</section>
</main>
<footer class="foot small">
<div class="wide">
<ul class="links"><li><a href="[[@/an-toan]]">[[foot.safety]]</a></li><li><a href="[[foot.other_front]]" lang="[[foot.other_code]]" hreflang="[[foot.other_code]]">[[foot.other]]</a></li></ul>
[[>purpose]]
</div>
</footer>
</body>
</html>
