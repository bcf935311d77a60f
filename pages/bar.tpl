<header class="bar">
<div class="narrow"><span class="brand"><svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path class="tower" d="M12 3.5 15.2 7H8.8zM7.8 12h8.4v1.7H7.8zM9.3 14.8h5.4l.6 4.4H8.7zM8.4 21.2h7.2l.9 6.3h-9zM4 28.6h16v1.9H4z"/><path class="beam" d="M9.9 8h4.2v3H9.9zM15.6 8 30 3.5v12L15.6 11z"/></svg> Hải Đăng</span><a class="button" href="[[@/thoat]]"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9"/></svg> [[exit]]</a></div>
</header>
<section class="call brief" aria-label="[[danger.aria]]">
<div class="narrow"><p><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.2v.1"/></svg> [[danger.brief]]</p><span><a href="tel:113">[[call.113]]</a> <a href="tel:111">[[call.111]]</a></span></div>
</section>
<main class="narrow page" id="noi-dung">
