<?php
// Installs the plugin from its archive, or switches it on or off: install.php ROOT install FILE | on | off.
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_set_current_user( username_exists( 'admin' ) );
$plugin = 'city-elements/city-elements.php';
$result = null;
if ( 'install' === $argv[2] ) {
	$skin   = new WP_Ajax_Upgrader_Skin();
	$result = ( new Plugin_Upgrader( $skin ) )->install( $argv[3] );
	$result = true === $result ? null : ( is_wp_error( $result ) ? $result : $skin->get_errors() );
} elseif ( 'on' === $argv[2] ) {
	$result = activate_plugin( $plugin, '', is_multisite() );
} else {
	deactivate_plugins( $plugin, false, is_multisite() );
}
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() );
	exit( 1 );
}
