<?php
/**
 * Plugin Name: What a webmaster adds to a theme
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
