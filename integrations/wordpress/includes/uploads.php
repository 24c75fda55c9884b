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
