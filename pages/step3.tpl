{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="[[lang]]">
<head>
<meta charset="utf-8">
<title>{{#WRONG}}[[wrong.title]] {{/WRONG}}[[step.3.title]] – Hải Đăng</title>
[[>head]]
[[>bar]]
<form class="loose" id="don" action="[[@/bat-dau]]" method="post" enctype="multipart/form-data" autocomplete="off">
[[>hidden]]
<div class="page-head">
<button class="as-link" name="go" value="truoc">‹ [[flow.back]]</button>
<div class="progress small"><label for="buoc">[[step.3.label]]</label><progress id="buoc" max="6" value="3"></progress></div>
</div>
[[>troubles]]
<h1>[[step3.question]]</h1>
<div class="field{{#BAD_xa}} has-error{{/BAD_xa}}">
<label for="xa">[[step3.unit]]</label>
<p class="hint" id="xa-goi-y">[[step3.unit_hint]]</p>
{{#BAD_xa}}<p class="error-text" id="xa-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_xa}}
<select class="input{{#BAD_xa}} wrong{{/BAD_xa}}" id="xa" name="xa" aria-describedby="xa-goi-y{{#BAD_xa}} xa-loi{{/BAD_xa}}"{{#BAD_xa}} aria-invalid="true"{{/BAD_xa}}>
<option value="">[[step3.choose]]<option value="khong-ro"{{#ON_xa_khong_ro}} selected{{/ON_xa_khong_ro}}>[[step3.unknown]]
{{#UNIT}}<option value="{{CODE:p}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{LABEL}}{{/UNIT}}
</select>
<div class="choices"><label class="choice"><input type="checkbox" name="thanh-pho" value="1"{{#ON_thanh_pho_1}} checked{{/ON_thanh_pho_1}}> <span>[[step3.city]] <small>[[step3.city_why]]</small></span></label></div>
</div>
<div class="field{{#BAD_noi}} has-error{{/BAD_noi}}">
<label for="noi">[[step3.place]]</label>
<p class="hint" id="noi-goi-y">[[step3.place_hint]]</p>
{{#BAD_noi}}<p class="error-text" id="noi-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_noi}}
<input class="input{{#BAD_noi}} wrong{{/BAD_noi}}" id="noi" name="noi" value="{{V_noi:p}}" aria-describedby="noi-goi-y{{#BAD_noi}} noi-loi{{/BAD_noi}}"{{#BAD_noi}} aria-invalid="true"{{/BAD_noi}}>
</div>
<fieldset class="field{{#BAD_ngay}} has-error{{/BAD_ngay}}{{#BAD_thang}} has-error{{/BAD_thang}}{{#BAD_nam}} has-error{{/BAD_nam}}">
<legend>[[step3.date]]</legend>
<p class="hint">[[step3.date_hint]]</p>
{{#BAD_ngay}}<p class="error-text" id="ngay-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_ngay}}{{#BAD_thang}}<p class="error-text" id="thang-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_thang}}{{#BAD_nam}}<p class="error-text" id="nam-loi"><span class="for-ears">[[wrong.at_field]] </span>{{WHY}}</p>{{/BAD_nam}}
<div class="date-boxes">
<label>[[step3.day]] <input class="input short{{#BAD_ngay}} wrong{{/BAD_ngay}}" id="ngay" name="ngay" inputmode="numeric" maxlength="4" value="{{V_ngay:p}}"{{#BAD_ngay}} aria-describedby="ngay-loi"{{/BAD_ngay}}{{#BAD_ngay}} aria-invalid="true"{{/BAD_ngay}}></label>
<label>[[step3.month]] <input class="input short{{#BAD_thang}} wrong{{/BAD_thang}}" id="thang" name="thang" inputmode="numeric" maxlength="4" value="{{V_thang:p}}"{{#BAD_thang}} aria-describedby="thang-loi"{{/BAD_thang}}{{#BAD_thang}} aria-invalid="true"{{/BAD_thang}}></label>
<label>[[step3.year]] <input class="input year{{#BAD_nam}} wrong{{/BAD_nam}}" id="nam" name="nam" inputmode="numeric" maxlength="4" value="{{V_nam:p}}"{{#BAD_nam}} aria-describedby="nam-loi"{{/BAD_nam}}{{#BAD_nam}} aria-invalid="true"{{/BAD_nam}}></label>
</div>
</fieldset>
<fieldset class="field">
<legend>[[step3.ongoing]]</legend>
<div class="choices">
<label class="choice"><input type="radio" name="con" value="con" id="con"{{#ON_con_con}} checked{{/ON_con_con}}> <span>[[choice.con.con]]</span></label>
<label class="choice"><input type="radio" name="con" value="qua"{{#ON_con_qua}} checked{{/ON_con_qua}}> <span>[[choice.con.qua]]</span></label>
<label class="choice"><input type="radio" name="con" value="khong-ro"{{#ON_con_khong_ro}} checked{{/ON_con_khong_ro}}> <span>[[choice.con.khong-ro]]</span></label>
</div>
</fieldset>
<div class="doit"><button class="button next" name="go" value="tiep">[[flow.next]]</button> <button class="as-link" name="go" value="bo-qua">[[flow.skip]]</button></div>
</form>
[[>foot]]
