<?php
/**
 * How the texts of a plan get into a page.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** A page that shows a plan. */
final class Plan_Page {
	/** @var Plan_Words What it says itself. */
	public $words;

	/** @var string Its language. */
	private $language;

	/** @var string That of the plan. */
	private $own;

	/**
	 * @param string      $language Its language.
	 * @param string|null $own      That of the plan, if it says so.
	 */
	public function __construct( string $language, ?string $own ) {
		$this->language = $language;
		$this->own      = $own ?? $language;
		$this->words    = new Plan_Words( $language );
	}

	/** @param string|array $text A long text. */
	public function prose( $text ): string {
		$paragraphs = $this->paragraphs( $text );
		return array() === $paragraphs ? '' : block( '<div class="prose">', lines( $paragraphs ), 'div' );
	}

	/**
	 * A blank line starts a new paragraph.
	 *
	 * @param string|array $text A long text.
	 * @return string[]
	 */
	public function paragraphs( $text ): array {
		list( $value, $lang ) = $this->chosen( $text );
		$paragraphs           = array();
		foreach ( (array) preg_split( '/\n' . SPACE . '*\n/u', $value ) as $part ) {
			if ( ! is_blank( $part ) ) {
				$paragraphs[] = '<p>' . $this->marked( $part, $lang ) . '</p>';
			}
		}
		return $paragraphs;
	}

	/**
	 * A text of the plan and its language.
	 *
	 * @param string|array $text In one language, or by language.
	 */
	public function chosen( $text ): array {
		return choose_text( $text, $this->language, $this->own );
	}

	/** @param string|array $text A text of the plan. */
	public function text( $text ): string {
		return $this->marked( ...$this->chosen( $text ) );
	}

	/** @param string $text A text of ours. */
	public function own( string $text ): string {
		return $this->marked( $text, $this->words->language );
	}

	/**
	 * A text on one line, marked where it is in another language than the page.
	 *
	 * @param string $text A text.
	 * @param string $lang Its language.
	 */
	public function marked( string $text, string $lang ): string {
		$line = replace( '/' . SPACE . '+/u', ' ', $text );
		if ( $lang === $this->language || primary_language( $this->language ) === $lang || '' === trim( $line, ' ' ) ) {
			return escape( $line );
		}
		return sprintf( '<span lang="%s" dir="%s">%s</span>', $lang, text_direction( $lang ), escape( $line ) );
	}
}
