{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[dialogue.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<div class="loose">
<div class="stack">
<h1>{{TITLE}}</h1>
<p class="hint">[[dialogue.sent_on]] {{SENT_ON}}. <span class="tag">{{STATUS}}</span></p>
{{#ACCEPTED}}<p class="hint">{{AGENCY}} [[dialogue.accepted_by]] {{DAY}}.{{#LIMIT}} [[dialogue.limit]] {{DAY}}[[dialogue.longer]].{{/LIMIT}}</p>{{/ACCEPTED}}
</div>
{{#LETTER}}<article class="letter stack" aria-labelledby="thu-{{ID}}">
<header class="small"><h2 id="thu-{{ID}}">[[dialogue.question]]</h2>{{DAY}}, [[dialogue.from]] {{AGENCY}}</header>
{{#PARAGRAPH}}<p>{{TEXT}}</p>{{/PARAGRAPH}}
</article>
{{/LETTER}}
{{#UNASKED}}<p>[[dialogue.none_text]]</p>{{/UNASKED}}
<form class="loose" id="don" action="[[@/tra-loi]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
[[>troubles]]
<div class="field{{#BAD_tra_loi}} has-error{{/BAD_tra_loi}}">
<label for="tra-loi">{{#ASKED}}[[dialogue.your_answer]]{{/ASKED}}{{#UNASKED}}[[dialogue.tell_more]]{{/UNASKED}}</label>
{{#ASKED}}<p class="hint" id="tra-loi-goi-y">[[dialogue.answers_newest]]</p>{{/ASKED}}
{{#BAD_tra_loi}}<p class="error-text" id="tra_loi-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_tra_loi}}
<textarea class="input{{#BAD_tra_loi}} wrong{{/BAD_tra_loi}}" id="tra-loi" name="tra-loi" rows="5"{{#BAD_tra_loi}} aria-describedby="tra_loi-loi"{{/BAD_tra_loi}}{{#BAD_tra_loi}} aria-invalid="true"{{/BAD_tra_loi}}>
{{V_tra_loi:p}}</textarea>
</div>
<div class="field">
{{#TAKES_FILES}}<label for="tep">[[dialogue.files]]</label>{{/TAKES_FILES}}
[[>files]]
{{#TAKES_FILES}}<input class="input" type="file" id="tep" name="tep" multiple>{{/TAKES_FILES}}
</div>
<div class="doit"><button class="button next" name="go" value="gui">[[dialogue.send]]</button> <a href="[[@/]]">[[dialogue.close]]</a></div>
</form>
<details>
<summary>[[dialogue.before]]</summary>
<ol class="timeline">
<li class="past"><b>{{SENT_ON}}</b><br>[[dialogue.you_sent]]</li>
{{#ACCEPTED}}<li class="past"><b>{{DAY}}</b><br>{{AGENCY}} [[dialogue.accepted_by]] {{DAY}}.</li>{{/ACCEPTED}}
</ol>
</details>
</div>
[[>foot]]
