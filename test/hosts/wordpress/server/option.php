<?php
// Sets an option: option.php ROOT NAME VALUE.
require $argv[1] . '/wp-load.php';
update_option( $argv[2], $argv[3] );
