<?php
/**
 * Plugin Name:       City Elements
 * Plugin URI:        {homepage}
 * Description:       Shows a city's strategy and news, the flag of the European Union and a Ukrainian heart: as blocks, shortcodes and HTML tags.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       city-elements
 * Domain Path:       /languages
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

const VERSION     = '{version}';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimizers.php';
require __DIR__ . '/includes/allowed-html.php';
require __DIR__ . '/includes/classic-content.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/preload.php';
require __DIR__ . '/includes/plan.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/replace.php';

add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );

/** The translations come with the plugin, not from wordpress.org. */
function load_translations(): void {
	load_plugin_textdomain( 'city-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}
