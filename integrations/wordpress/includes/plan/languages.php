<?php
/**
 * Which text of a plan a page shows, and the words around it: as the elements choose them.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** Something in a plan that only the element itself is sure to show as it should be. */
final class Not_Sure extends \Exception {}

/** White space as JavaScript sees it. */
const SPACE = '[\x09-\x0D\x20\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]';

/** `plan-languages.json` is made from the elements' own texts, when the plugin is built. */
function plan_languages(): array {
	static $known;
	if ( null === $known ) {
		$file            = dirname( PLUGIN_FILE ) . '/plan-languages.json';
		$known           = json_decode( (string) file_get_contents( $file ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this plugin.
		$known['regions'] = array_flip( $known['regions'] );
	}
	return $known;
}

/**
 * A tag such as `pl`, `pl-PL` or `pl-simple`, which means the same to everybody.
 *
 * @param string $tag As it is written.
 * @throws Not_Sure If it is any other.
 */
function known_tag( string $tag ): string {
	$known = plan_languages();
	if ( ! preg_match( '/^([a-z]{2})(?:-simple|-([A-Z]{2}))?$/D', $tag, $parts )
		|| ! isset( $known['languages'][ $parts[1] ] )
		|| ( isset( $parts[2] ) && ! isset( $known['regions'][ $parts[2] ] ) ) ) {
		throw new Not_Sure( 'language' );
	}
	return $tag;
}

/** The language without its region. */
function primary_language( string $tag ): string {
	return substr( $tag, 0, 2 );
}

/** The direction that a language is written in. */
function text_direction( string $tag ): string {
	return plan_languages()['languages'][ primary_language( $tag ) ][1] ? 'rtl' : 'ltr';
}

/** Whether there is nothing to read in a text. */
function is_blank( string $text ): bool {
	return '' === replace( '/' . SPACE . '+/u', '', $text );
}

/**
 * `preg_replace()` that never loses a text.
 *
 * @param string $pattern An expression.
 * @param string $by      What is put there instead.
 * @param string $text    A text.
 * @throws Not_Sure If PHP gives up.
 */
function replace( string $pattern, string $by, string $text ): string {
	$replaced = preg_replace( $pattern, $by, $text );
	if ( null === $replaced ) {
		throw new Not_Sure( 'text' );
	}
	return $replaced;
}

/**
 * A text for a reader, and the language that it is in.
 *
 * @param string|array<string, string> $text   In one language, or by language.
 * @param string                       $wanted The language of the page.
 * @param string                       $own    The language of the plan.
 * @return array{0: string, 1: string}
 */
function choose_text( $text, string $wanted, string $own ): array {
	if ( is_string( $text ) ) {
		return array( is_blank( $text ) ? '' : $text, $own );
	}
	$filled = array_filter(
		$text,
		static function ( string $one ): bool {
			return ! is_blank( $one );
		}
	);
	$tag    = isset( $filled[ $wanted ] ) ? $wanted : choose_tag( array_keys( $filled ), $wanted );
	return null === $tag ? array( '', $own ) : array( $filled[ $tag ], $tag );
}

/**
 * The language that serves a reader best.
 *
 * @param string[] $available Tags.
 * @param string   $wanted    The language of the page.
 * @throws Not_Sure If that depends on the script.
 */
function choose_tag( array $available, string $wanted ): ?string {
	$language = primary_language( $wanted );
	$same     = array_values(
		array_filter(
			$available,
			static function ( string $tag ) use ( $language ): bool {
				return primary_language( $tag ) === $language;
			}
		)
	);
	if ( count( $same ) > 1 ) {
		if ( ! plan_languages()['languages'][ $language ][2] ) {
			throw new Not_Sure( 'script' );
		}
		return in_array( $language, $same, true ) ? $language : $same[0];
	}
	foreach ( array( $same[0] ?? '', 'en', 'pl' ) as $tag ) {
		if ( in_array( $tag, $available, true ) ) {
			return $tag;
		}
	}
	return $available[0] ?? null;
}

/** What the page says itself, in one of our languages. */
final class Plan_Words {
	/**
	 * The language that these words are in: `pl-PL` on a page in it.
	 *
	 * @var string
	 */
	public $language;

	/**
	 * The words by name.
	 *
	 * @var array<string, string>
	 */
	private $words;

	/** @param string $page The language of the page. */
	public function __construct( string $page ) {
		$all            = plan_languages()['words'];
		$locale         = choose_tag( array_keys( $all ), $page );
		$this->words    = $all[ $locale ];
		$this->language = primary_language( $page ) === $locale ? $page : $locale;
	}

	/** @param string $name Its name in `plan-languages.json`. */
	public function word( string $name ): string {
		return $this->words[ $name ];
	}

	/**
	 * A date in its place in a phrase.
	 *
	 * @param string $name  Name of the phrase.
	 * @param string $date  The date as the plan has it.
	 * @param string $form  Which form of a month alone: `month` or `phrase`.
	 */
	public function with_date( string $name, string $date, string $form = 'month' ): string {
		return str_replace( '{date}', $this->date( $date, $form ), $this->words[ $name ] );
	}

	/**
	 * A year, a month or a day, written out; anything else as it is written.
	 *
	 * @param string $value As the plan has it.
	 * @param string $form  Which form of a month alone: `month` or `phrase`.
	 * @throws Not_Sure If it is nearly a date.
	 */
	public function date( string $value, string $form = 'month' ): string {
		if ( ! preg_match( '/^' . SPACE . '*[0-9]/u', $value ) ) {
			return $value;
		}
		$is_date = preg_match( '/^([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/D', $value, $parts );
		$months  = plan_languages()['dates'][ $this->language ] ?? null;
		if ( $is_date && ! isset( $parts[2] ) ) {
			return $value;
		}
		if ( ! $is_date || null === $months || ! checkdate( (int) $parts[2], (int) ( $parts[3] ?? 1 ), (int) $parts[1] ) ) {
			throw new Not_Sure( 'date' );
		}
		$template = $months[ isset( $parts[3] ) ? 'day' : $form ][ (int) $parts[2] - 1 ];
		return strtr( $template, array( '{d}' => (string) (int) ( $parts[3] ?? 1 ), '{y}' => $parts[1] ) );
	}

	/** @param int $n How many goals. */
	public function count( int $n ): string {
		return (string) plural( $this->words['count'], $n, $this->language );
	}
}

/**
 * Fills in a plural: `{n, plural, one {# goal} other {# goals}}`.
 *
 * @param string $message  As the plan or the elements have it.
 * @param int    $n        The number.
 * @param string $language Its language.
 * @return string|null Null if it is malformed.
 * @throws Not_Sure If the rules of that language are not known here.
 */
function plural( string $message, int $n, string $language ): ?string {
	$known    = plan_languages();
	$rules    = $known['plurals'][ $known['languages'][ primary_language( $language ) ][0] ] ?? null;
	$is_usual = ! preg_match( '/-[A-Z]/', $language ) || isset( $known['dates'][ $language ] );
	// Of the white space only that which both kinds of expressions take for it.
	if ( null === $rules || ! $is_usual || ! isset( $rules[ $n ] ) || preg_match( '/(?![ \t\n])' . SPACE . '/u', $message ) ) {
		throw new Not_Sure( 'plural' );
	}
	$text = preg_replace_callback(
		'/\{\s*([A-Za-z0-9_]+)\s*,\s*plural\s*,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/',
		static function ( array $found ) use ( $n, $rules ): string {
			preg_match_all( '/(=[0-9]+|(?<![A-Za-z0-9_])[A-Za-z0-9_]+)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/', $found[2], $pairs );
			$forms = array_combine( $pairs[1], $pairs[2] );
			$names = array( 'z' => 'zero', 'o' => 'one', 't' => 'two', 'f' => 'few', 'm' => 'many' );
			$form = $forms[ "=$n" ] ?? $forms[ $names[ $rules[ $n ] ] ?? 'other' ] ?? $forms['other'] ?? null;
			return 'n' === $found[1] && null !== $form ? str_replace( '#', (string) $n, $form ) : $found[0];
		},
		$message
	);
	if ( null === $text ) {
		throw new Not_Sure( 'plural' );
	}
	$argument = '/\{\s*n\s*\}/';
	return preg_match( '/[{}]/', replace( $argument, '', $text ) ) ? null : replace( $argument, (string) $n, $text );
}
