#!/bin/sh
# Start Doorwijzer, or say in one sentence why it cannot run here.
here=$0
[ -L "$here" ] && here=$(readlink -f "$here")
case $here in */*) here=${here%/*} ;; *) here=$(dirname "$(command -v "$here")") ;; esac

refuse() {
    printf '%s\n' "$1" >&2
    # Started from a menu nobody reads the terminal: show the sentence with what the system has for that.
    [ -t 2 ] || [ $# -gt 1 ] || [ -z "$DISPLAY$WAYLAND_DISPLAY" ] || {
        command -v zenity >/dev/null && zenity --error --text "$1" 2>/dev/null
    } || { command -v xmessage >/dev/null && xmessage "$1" 2>/dev/null; }
    exit 1
}

# Doorwijzer is built on a C library (glibc); an older one lacks what it calls.
if command -v getconf >/dev/null; then
    version=$(getconf GNU_LIBC_VERSION 2>/dev/null)
    version=${version#glibc }
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%[!0-9]*}
    if [ "${major:-0}" -lt @MAJOR@ ] || { [ "$major" -eq @MAJOR@ ] && [ "${minor:-0}" -lt @MINOR@ ]; }; then
        refuse "Dit systeem is te oud voor Doorwijzer: het heeft glibc ${version:-geen} en nodig is @MAJOR@.@MINOR@ of nieuwer. Vraag de ICT-afdeling om een nieuwer systeem, zoals Debian 12 of Ubuntu 22.10." "$@"
    fi
fi

# Without system fonts, or without a place for fontconfig's cache, only Doorwijzer's own fonts are used: fontconfig would
# complain at every start.
if [ ! -e /etc/fonts/fonts.conf ] || [ -z "$HOME" ] || [ ! -w "$HOME" ]; then
    export FONTCONFIG_FILE="${FONTCONFIG_FILE:-$here/program/fonts.conf}"
fi
exec "$here/program/doorwijzer" "$@"
