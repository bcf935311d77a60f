{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[step.1.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/bat-dau]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
<div class="page-head">
<div class="progress small"><label for="buoc">[[step.1.label]]</label><progress id="buoc" max="6" value="1"></progress></div>
</div>
[[>troubles]]
<fieldset class="field{{#BAD_nguy_hiem}} has-error{{/BAD_nguy_hiem}}" aria-describedby="nguy-hiem-goi-y">
<legend><h1>[[step1.question]]</h1></legend>
<p class="hint" id="nguy-hiem-goi-y">[[step1.hint]]</p>
{{#BAD_nguy_hiem}}<p class="error-text" id="nguy_hiem-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_nguy_hiem}}
<div class="choices">
<label class="choice"><input type="radio" name="nguy-hiem" value="ngay" id="nguy-hiem"{{#ON_nguy_hiem_ngay}} checked{{/ON_nguy_hiem_ngay}}> <span>[[choice.nguy-hiem.ngay]] <small>[[step1.now]]</small></span></label>
<label class="choice"><input type="radio" name="nguy-hiem" value="co-the"{{#ON_nguy_hiem_co_the}} checked{{/ON_nguy_hiem_co_the}}> <span>[[choice.nguy-hiem.co-the]]</span></label>
<label class="choice"><input type="radio" name="nguy-hiem" value="khong"{{#ON_nguy_hiem_khong}} checked{{/ON_nguy_hiem_khong}}> <span>[[choice.nguy-hiem.khong]]</span></label>
<label class="choice"><input type="radio" name="nguy-hiem" value="khong-ro"{{#ON_nguy_hiem_khong_ro}} checked{{/ON_nguy_hiem_khong_ro}}> <span>[[choice.nguy-hiem.khong-ro]]</span></label>
</div>
</fieldset>
<div class="doit"><button class="button next" name="go" value="tiep">[[flow.next]]</button> <button class="as-link" name="go" value="bo-qua">[[flow.skip]]</button></div>
</form>
[[>foot]]
