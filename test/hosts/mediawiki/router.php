<?php
// For the web server of PHP: the webmaster's own folders beside those of MediaWiki.
$types = ['js' => 'text/javascript', 'json' => 'application/json', 'svg' => 'image/svg+xml'];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = realpath(getenv('SITE') . $path);
if ($file === false || !is_file($file) || !str_starts_with($file, realpath(getenv('SITE')) . '/')) {
    return false;
}
header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'text/plain'));
readfile($file);
