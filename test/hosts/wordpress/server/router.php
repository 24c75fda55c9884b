<?php
// What a web server's rewrite rules do for WordPress: a file as it is, everything else by index.php.
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . rtrim( $path, '/' );

if ( '/' !== $path && ( is_file( $file ) || is_file( "$file/index.php" ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
