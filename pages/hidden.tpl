{{#HIDDEN}}<input type="hidden" name="{{NAME:p}}" value="{{VALUE:p}}">
{{/HIDDEN}}
<button class="for-ears" name="go" value="tiep" tabindex="-1" aria-hidden="true">[[flow.next]]</button>
