<?php
/**
 * Lets authors and the editors of a network write the tags, too.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\teach_classic_editor' );

/**
 * WordPress takes from the posts of those who may not write any HTML what it does not know.
 *
 * @param array        $tags    Allowed tags with their attributes.
 * @param string|array $context What is being cleaned.
 */
function allow_elements( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( elements() as $tag => $element ) {
		$own = array_fill_keys( array_keys( $element['attributes'] ), true );
		// And what everybody may write at a <div>: class, lang, id, …
		$tags[ $tag ] = $own + (array) ( $tags['div'] ?? array() );
	}
	return $tags;
}

/** What TinyMCE keeps though it is empty, if nobody says otherwise. */
const KEPT_WHEN_EMPTY = 'td th iframe video audio object script pre code';

/**
 * The classic editor removes an empty tag that it does not know when somebody looks at the post.
 *
 * @param array $settings Settings of TinyMCE.
 */
function teach_classic_editor( $settings ) {
	$custom = array();
	$valid  = array();
	foreach ( elements() as $tag => $element ) {
		$custom[] = ( $element['content'] ? '' : '~' ) . $tag; // "~": is in a line of text.
		$valid[]  = $tag . '[*]';
	}
	$settings['custom_elements']         = add_to_list( $settings['custom_elements'] ?? '', $custom );
	$settings['extended_valid_elements'] = add_to_list( $settings['extended_valid_elements'] ?? '', $valid );
	$settings['non_empty_elements']      = implode(
		' ',
		array_merge( array( $settings['non_empty_elements'] ?? KEPT_WHEN_EMPTY ), array_keys( elements() ) )
	);
	return $settings;
}

/** Adds entries to a list with commas. */
function add_to_list( string $list, array $entries ): string {
	return implode( ',', array_filter( array_merge( array( $list ), $entries ) ) );
}
