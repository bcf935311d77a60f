{{#RENEWED}}<div class="notice" role="status"><p>[[renewed]]</p></div>{{/RENEWED}}
{{#FAILED}}<div class="error-summary stack" role="alert"><h2><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.2v.1"/></svg> [[failed.heading]]</h2><p>{{TEXT}}</p></div>{{/FAILED}}
{{#ERRORS}}<div class="error-summary stack" role="alert" tabindex="-1" aria-labelledby="loi">
<h2 id="loi"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.2v.1"/></svg> [[wrong.heading]]</h2>
<p>[[wrong.kept]]</p>
<ul>{{#ERROR}}<li><a href="#{{ANCHOR}}">{{TEXT}}</a></li>{{/ERROR}}</ul>
</div>{{/ERRORS}}
