<?php
// Switches to a theme: theme.php ROOT NAME.
require $argv[1] . '/wp-load.php';

if ( is_multisite() ) {
	WP_Theme::network_enable_theme( $argv[2] );
}
if ( ! wp_get_theme( $argv[2] )->exists() ) {
	fwrite( STDERR, "There is no theme {$argv[2]}." );
	exit( 1 );
}
switch_theme( $argv[2] );
