<?php
/**
 * "Replace this file" where somebody edits a plan or news in the media library: the address stays, and so
 * do all pages that show it.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

const REPLACE = 'city_elements_replace';

add_action( 'post_edit_form_tag', __NAMESPACE__ . '\accept_files' );
add_action( 'add_meta_boxes_attachment', __NAMESPACE__ . '\add_replace_box' );
add_action( 'edit_attachment', __NAMESPACE__ . '\replace_file' );
add_action( 'admin_notices', __NAMESPACE__ . '\say_replaced' );

/** Whether somebody may replace the file of a post. */
function can_replace( int $id ): bool {
	return 'application/json' === get_post_mime_type( $id )
		&& current_user_can( 'edit_post', $id )
		&& current_user_can( 'upload_files' );
}

/**
 * Without this the form would send no more than the name of a file.
 *
 * @param \WP_Post $post What is edited.
 */
function accept_files( $post ): void {
	if ( $post instanceof \WP_Post && 'attachment' === $post->post_type && can_replace( $post->ID ) ) {
		echo ' enctype="multipart/form-data"';
	}
}

/**
 * The box beside the form.
 *
 * @param \WP_Post $post What is edited.
 */
function add_replace_box( $post ): void {
	if ( can_replace( $post->ID ) ) {
		add_meta_box( REPLACE, esc_html__( 'Replace this file', 'city-elements' ), __NAMESPACE__ . '\print_replace_box', 'attachment', 'side' );
	}
}

/**
 * What is in that box.
 *
 * @param \WP_Post $post What is edited.
 */
function print_replace_box( $post ): void {
	wp_nonce_field( REPLACE . $post->ID, REPLACE . '_nonce' );
	printf(
		'<p><label for="%1$s">%2$s</label></p><p><input type="file" id="%1$s" name="%1$s" accept=".json,application/json" aria-describedby="%1$s_help"></p><p id="%1$s_help">%3$s</p>',
		esc_attr( REPLACE . '_file' ),
		esc_html__( 'New file (JSON)', 'city-elements' ),
		esc_html__( 'Choose it and save. Its address stays as it is, and all pages show the new content.', 'city-elements' )
	);
}

/**
 * Puts the chosen file in the place of the one that is edited.
 *
 * @param int $id Of the post of the file.
 */
function replace_file( $id ): void {
	$nonce = isset( $_POST[ REPLACE . '_nonce' ] ) ? sanitize_key( $_POST[ REPLACE . '_nonce' ] ) : '';
	if ( ! isset( $_FILES[ REPLACE . '_file' ]['tmp_name'], $_FILES[ REPLACE . '_file' ]['error'] ) || ! wp_verify_nonce( $nonce, REPLACE . (int) $id ) || ! can_replace( (int) $id ) ) {
		return;
	}
	$error = (int) $_FILES[ REPLACE . '_file' ]['error'];
	if ( UPLOAD_ERR_NO_FILE === $error ) {
		return;
	}
	$from   = sanitize_text_field( $_FILES[ REPLACE . '_file' ]['tmp_name'] );
	$result = UPLOAD_ERR_OK === $error && is_uploaded_file( $from ) ? put_file( $from, (int) $id ) : 'failed';
	set_transient( REPLACE . get_current_user_id(), $result, MINUTE_IN_SECONDS );
}

/**
 * @param string $from The uploaded file.
 * @param int    $id   Of the post of the file that it replaces.
 * @return string What came of it: `done`, `not-json` or `failed`.
 */
function put_file( string $from, int $id ): string {
	$json = (string) file_get_contents( $from ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this server.
	if ( ! is_array( json_decode( (string) preg_replace( '/^\xEF\xBB\xBF/', '', $json ), true ) ) ) {
		return 'not-json';
	}
	$to = get_attached_file( $id );
	if ( ! is_string( $to ) || ! preg_match( '/\.json$/iD', $to ) || ! is_writable( $to ) || ! copy( $from, $to ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions -- As WordPress itself does with uploads.
		return 'failed';
	}
	$known = wp_get_attachment_metadata( $id );
	wp_update_attachment_metadata( $id, array( 'filesize' => wp_filesize( $to ) ) + ( is_array( $known ) ? $known : array() ) );
	return 'done';
}

/** Says on the next page what came of it. */
function say_replaced(): void {
	$result = get_transient( REPLACE . get_current_user_id() );
	$says   = array(
		'done'     => __( 'The file has been replaced. Its address is the same.', 'city-elements' ),
		'not-json' => __( 'The file has not been replaced: the new one is not JSON. Choose a file that ends in .json, or make one with “Check your file”.', 'city-elements' ),
		'failed'   => __( 'The file has not been replaced: the server could not save it. Try again, or ask your administrator.', 'city-elements' ),
	);
	if ( ! is_string( $result ) || ! isset( $says[ $result ] ) ) {
		return;
	}
	delete_transient( REPLACE . get_current_user_id() );
	list( $kind, $role ) = 'done' === $result ? array( 'success', 'status' ) : array( 'error', 'alert' );
	printf(
		'<div class="notice notice-%s is-dismissible" role="%s"><p>%s</p></div>',
		esc_attr( $kind ),
		esc_attr( $role ),
		esc_html( $says[ $result ] )
	);
}
