<?php
/**
 * Prints plans without WordPress: what the file in the second argument asks for, a line each, with the
 * plugin in the folder of the first.
 */

namespace CityElements;

set_error_handler(
	static function ( int $severity, string $message, string $file, int $line ) {
		throw new \ErrorException( $message, 0, $severity, $file, $line );
	}
);

define( 'ABSPATH', __DIR__ );
define( 'CityElements\PLUGIN_FILE', $argv[1] . '/city-elements.php' );
foreach ( glob( $argv[1] . '/includes/plan/*.php' ) as $file ) {
	require $file;
}
foreach ( json_decode( file_get_contents( $argv[2] ), true ) as list( $json, $request ) ) {
	echo json_encode( plan_html( $json, $request ) ), "\n";
}
