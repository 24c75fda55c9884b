<?php
/**
 * A block for each element.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** The blocks, and the scripts that edit them all. */
function register_blocks(): void {
	register_editor_script( 'fields', array( 'wp-i18n' ) );
	register_editor_script( 'editor', array( 'city-elements-fields', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ) );
	$settings = 'var cityElements = ' . wp_json_encode( editor_settings() ) . ';';
	wp_add_inline_script( 'city-elements-fields', $settings, 'before' );
	wp_register_style( 'city-elements-editor', plugins_url( 'editor/editor.css', PLUGIN_FILE ), array(), VERSION );
	wp_register_style( 'city-elements-graphic', plugins_url( 'blocks/graphic.css', PLUGIN_FILE ), array(), VERSION );

	foreach ( array_keys( elements() ) as $tag ) {
		register_block_type(
			dirname( PLUGIN_FILE ) . '/blocks/' . $tag,
			array(
				'render_callback' => static function ( array $attributes, string $content ) use ( $tag ): string {
					return render_block( $tag, $attributes, $content );
				},
			)
		);
	}
}

/**
 * A script of the editor with its translations.
 *
 * @param string   $name Name of its file.
 * @param string[] $uses The scripts that it needs.
 */
function register_editor_script( string $name, array $uses ): void {
	$handle = "city-elements-$name";
	wp_register_script( $handle, plugins_url( "editor/$name.js", PLUGIN_FILE ), $uses, VERSION, true );
	wp_set_script_translations( $handle, 'city-elements', dirname( PLUGIN_FILE ) . '/languages' );
}

/** What the script of the editor has to know. */
function editor_settings(): array {
	return array(
		'elements' => elements(),
		'script'   => script_address(),
		'home'     => home_url( '/' ),
		// The language of the site: that of the editor is the one of the person who edits.
		'language' => str_replace( '_', '-', get_locale() ),
	);
}

/**
 * The tag, and around a graphic a block: a graphic is in a line of text, and themes place only blocks.
 *
 * @param string               $tag        Name of the element.
 * @param array<string, mixed> $attributes Attributes of the block.
 * @param string               $content    HTML of the blocks inside.
 */
function render_block( string $tag, array $attributes, string $content ): string {
	$wrapper = get_block_wrapper_attributes();
	return elements()[ $tag ]['content']
		? element_tag( $tag, $attributes, tag_content( $tag, $attributes, trim( $content ) ), $wrapper )
		: "<div $wrapper>" . element_tag( $tag, $attributes ) . '</div>';
}
