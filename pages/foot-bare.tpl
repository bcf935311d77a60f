</main>
<footer class="foot small">
<div class="narrow">
<ul class="links">
<li><a href="[[@/an-toan]]" target="_blank" rel="noopener noreferrer">[[foot.safety]] [[foot.new_tab]]</a></li>
</ul>
[[>purpose]]
</div>
</footer>
</body>
</html>
