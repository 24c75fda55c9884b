document.documentElement.dataset.other = 'ran';
