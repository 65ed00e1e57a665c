(function () {
  'use strict';
  var lit = [];
  function light(event) {
    lit.forEach(function (sentence) { sentence.classList.remove('lit'); });
    lit = [];
    var over = event.target.closest ? event.target.closest('[data-with]') : null;
    if (over) {
      lit.push(over);
      over.getAttribute('data-with').split(' ').forEach(function (id) {
        var other = document.getElementById(id);
        if (other) { lit.push(other); }
      });
      lit.forEach(function (sentence) { sentence.classList.add('lit'); });
    }
  }
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
}());
