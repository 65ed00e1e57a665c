(function () {
  'use strict';
  var lit = [];
  function partners(sentence) {
    var tied = document.querySelectorAll('[data-with~="' + sentence.id + '"]');
    var all = Array.prototype.slice.call(tied);
    (sentence.getAttribute('data-with') || '').split(' ').forEach(function (id) {
      var other = id && document.getElementById(id);
      if (other) { all.push(other); }
    });
    return all;
  }
  function light(event) {
    lit.forEach(function (sentence) { sentence.classList.remove('lit'); });
    lit = [];
    var over = event.target.closest ? event.target.closest('.s') : null;
    if (over) {
      lit = partners(over);
      if (lit.length) { lit.push(over); }
      lit.forEach(function (sentence) { sentence.classList.add('lit'); });
    }
  }
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
}());
