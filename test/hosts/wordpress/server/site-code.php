<?php
/**
 * Plugin Name: What a webmaster adds to a site
 */

// Without the plugin: the script, once.
add_action(
	'wp_footer',
	static function () {
		echo get_option( 'city_snippet', '' );
	}
);

// With the plugin: the links that become elements.
add_filter(
	'city_elements_script_attributes',
	static function ( $attributes ) {
		return $attributes + json_decode( get_option( 'city_links', '{}' ), true );
	}
);

// As the plugin "Classic Editor" does.
if ( get_option( 'city_classic_editor' ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false' );
}
