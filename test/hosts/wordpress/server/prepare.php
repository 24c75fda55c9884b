<?php
// People with their rights, addresses with words, and passwords for the REST interface.
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

$passwords = array();
foreach ( array( 'admin' => 'administrator', 'author' => 'author', 'editor' => 'editor' ) as $name => $role ) {
	$id = username_exists( $name );
	if ( ! $id ) {
		$id = wp_insert_user(
			array(
				'user_login' => $name,
				'user_pass'  => 'password',
				'user_email' => "$name@example.org",
				'role'       => $role,
			)
		);
	}
	if ( is_multisite() && 'administrator' === $role ) {
		grant_super_admin( $id );
	}
	list( $password )   = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$passwords[ $name ] = $password;
	// Nobody wants to be welcomed in a test.
	$settings = array( 'core/edit-post' => array( 'welcomeGuide' => false ) );
	update_user_meta( $id, $wpdb->get_blog_prefix() . 'persisted_preferences', $settings );
}
$wp_rewrite->set_permalink_structure( '/%postname%/' );
$wp_rewrite->flush_rules( false );
echo wp_json_encode( $passwords );
