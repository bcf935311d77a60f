<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="[[@icon]]">
<link rel="stylesheet" href="[[@style]]">
</head>
<body class="public">
<a class="skip" href="#noi-dung">[[skip]]</a>
{{#DEMO}}<aside class="demo-banner">[[demo]]</aside>{{/DEMO}}
