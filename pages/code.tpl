{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[code.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/tra-loi]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
[[>troubles]]
<div class="field{{#BAD_ma}} has-error{{/BAD_ma}}">
<h1><label for="ma">[[code.heading]]</label></h1>
<p class="hint" id="ma-goi-y">[[code.hint]]</p>
{{#BAD_ma}}<p class="error-text" id="ma-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_ma}}
<textarea class="input typed-code{{#BAD_ma}} wrong{{/BAD_ma}}" id="ma" name="ma" rows="2" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="ma-goi-y{{#BAD_ma}} ma-loi{{/BAD_ma}}"{{#BAD_ma}} aria-invalid="true"{{/BAD_ma}}>
{{TYPED:p}}</textarea>
</div>
<div class="doit"><button class="button next" name="go" value="mo">[[code.open]]</button> <a href="[[@/]]">[[fault.home]]</a></div>
</form>
[[>foot]]
