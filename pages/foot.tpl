</main>
<footer class="foot small">
<div class="narrow">
<ul class="links">
<li><a href="[[@/an-toan]]" target="_blank" rel="noopener noreferrer">[[foot.safety]] [[foot.new_tab]]</a></li>
<li><button class="as-link" form="don" name="go" value="[[foot.other_code]]" lang="[[foot.other_code]]">[[foot.other]]</button></li>
</ul>
[[>purpose]]
</div>
</footer>
</body>
</html>
