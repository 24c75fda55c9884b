<?php
/**
 * The one script of all elements.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** The name of the script in WordPress. */
const SCRIPT = 'city-elements';

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );

/**
 * On every page: a tag can also be in a widget, in a theme, or arrive later, and nobody could see
 * why it shows nothing. It is one small file that no page waits for, and browsers keep it.
 */
function enqueue_script(): void {
	$address = script_address();
	if ( '' !== $address ) {
		// The version is part of the address already.
		wp_enqueue_script( SCRIPT, $address, array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}

/** Where the elements are in this plugin. */
function own_script_address(): string {
	return add_query_arg( 'ver', VERSION, plugins_url( 'elements/city-elements.min.js', PLUGIN_FILE ) );
}

/** Where the elements are: in this plugin, or where the city keeps them. */
function script_address(): string {
	/**
	 * Filters the address of the script with the elements, for a city that keeps it elsewhere.
	 *
	 * @param string $address Address of city-elements.min.js; an empty one loads nothing on this page.
	 */
	return (string) apply_filters( 'city_elements_script', own_script_address() );
}

/**
 * Makes it a module, which WordPress cannot do by itself before 6.5.
 *
 * @param string $html    The tag.
 * @param string $handle  Name of the script.
 * @param string $address Its address.
 */
function script_tag( string $html, string $handle, string $address ): string {
	if ( SCRIPT !== $handle ) {
		return $html;
	}

	/**
	 * Filters the attributes of the script's tag. Among them are the settings of the elements, `data-city-…`.
	 *
	 * @param array<string, string|bool> $attributes Attributes by name; true for one without a value.
	 */
	$attributes = (array) apply_filters( 'city_elements_script_attributes', array() );
	// Where the other files are, also if a cache copies this one alone.
	$base = array( 'data-city-base' => substr( $address, 0, 1 + (int) strrpos( strtok( $address, '?' ), '/' ) ) );
	// Rocket Loader reads only the marks in front of the address.
	return wp_get_script_tag(
		array_merge(
			MARKS,
			$base,
			$attributes,
			array(
				'type' => 'module',
				'id'   => SCRIPT . '-js',
				'src'  => $address,
			)
		)
	);
}
