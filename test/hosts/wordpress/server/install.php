<?php
// Installs WordPress in Polish, as its installer would.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Miasto', 'admin', 'admin@example.org', true, '', wp_slash( 'password' ), 'pl_PL' );
update_option( 'show_avatars', 0 );
update_option( 'comment_registration', 0 );
update_option( 'default_comment_status', 'closed' );
