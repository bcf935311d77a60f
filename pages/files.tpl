{{#TEXT_ONLY}}<div class="notice" role="status"><p>[[file.text_only]]</p></div>
{{/TEXT_ONLY}}{{#FILES}}<p class="label">[[file.kept]]</p>
<ul class="kept">{{#FILE}}<li><span>{{FILE_NAME}} <span class="hint">({{SIZE}})</span></span> <button class="as-link" name="go" value="bo-tep-{{NUMBER:p}}">[[file.remove]]<span class="for-ears"> {{FILE_NAME}}</span></button></li>{{/FILE}}</ul>{{/FILES}}
