{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>[[safety.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<div class="loose">
<h1>[[safety.heading]]</h1>
<section class="stack"><h2>[[safety.kept]]</h2><ul><li>[[safety.kept_1]]</li><li>[[safety.kept_2]]</li><li>[[safety.kept_3]]</li></ul></section>
<section class="stack"><h2>[[safety.not_kept]]</h2><ul><li>[[safety.not_1]]</li><li>[[safety.not_2]]</li><li>[[safety.not_3]]</li></ul></section>
<section class="stack"><h2>[[safety.who]]</h2><ul><li>[[safety.who_1]]</li><li>[[safety.who_2]]</li></ul></section>
<section class="stack"><h2>[[safety.limits]]</h2><ul><li>[[safety.limit_1]]</li><li>[[safety.limit_2]]</li><li>[[safety.limit_3]]</li></ul></section>
<section class="stack"><h2>[[safety.safer]]</h2><ul><li>[[safety.safer_1]]</li><li>[[safety.safer_2]]</li><li>[[safety.safer_3]]</li><li>[[safety.safer_4]]</li></ul></section>
<p><a href="[[@/]]">[[fault.home]]</a></p>
</div>
</main>
<footer class="foot small">
<div class="narrow">
<ul class="links"><li><a href="[[foot.other_safety]]" lang="[[foot.other_code]]" hreflang="[[foot.other_code]]">[[foot.other]]</a></li></ul>
[[>purpose]]
</div>
</footer>
</body>
</html>
