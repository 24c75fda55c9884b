<?php
/**
 * Lets those who may upload files upload the plan and the news to the media library.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_data_files' );

/**
 * Browsers never run such a file.
 *
 * @param array<string, string> $types Types of files by their endings.
 */
function allow_data_files( $types ) {
	return array( 'json' => 'application/json' ) + (array) $types;
}

add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\accept_json_as_text', 10, 5 );

/**
 * PHP takes JSON for plain text if it begins with a byte order mark or is longer than a megabyte, and
 * WordPress then refuses it.
 *
 * @param array                      $checked Ending and type; false for a file that is refused.
 * @param string                     $file    Path of the file.
 * @param string                     $name    Name of the file.
 * @param array<string, string>|null $types   Types that are allowed, by their endings.
 * @param string|false               $found   What PHP takes it for.
 */
function accept_json_as_text( $checked, $file, $name, $types, $found = '' ) {
	$named = wp_check_filetype( $name, $types );
	if ( empty( $checked['type'] ) && 'application/json' === $named['type'] && 'text/plain' === $found ) {
		return $named + (array) $checked;
	}
	return $checked;
}
