# shellcheck shell=sh disable=SC2154,SC1091
# What ./gloss and ./check share: find the tools, one build at a time, offline when that works. Read with `.`; $root is set.

gloss_functions_only=yes
. "$root/src/main/dist/gloss"
gloss_functions_only=

find_tools() {
    gloss_find_java javac || {
        echo "$1: needs JDK $gloss_needs or newer: install one (for example Eclipse Temurin $gloss_needs) or set JAVA_HOME to it" >&2
        exit 1
    }
    command -v mvn >/dev/null 2>&1 || {
        echo "$1: needs Maven to build Gloss: install it (for example 'apt install maven' or 'brew install maven')" >&2
        exit 1
    }
}

# Maven on the JDK found, in the repository, without the JVM's warnings about Maven's own libraries.
maven() (
    cd "$root" || exit 1
    gloss_locale
    JAVA_HOME=$gloss_java_home
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export JAVA_HOME MAVEN_OPTS
    exec mvn -B -ntp "$@"
)

# lock_build FOLDER: two builds in one folder would break each other, so the second waits. The lock is a link that names
# its owner's process, made in one step; one whose owner is gone counts for nothing.
lock_build() {
    mkdir -p "$1"
    lock=$1/.lock
    until ln -s $$ "$lock" 2>/dev/null; do
        owner=$(readlink "$lock") || continue
        if kill -0 "$owner" 2>/dev/null; then sleep 0.2; else rm -f "$lock"; fi
    done
    trap 'rm -f "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

unlock_build() {
    rm -f "$lock"
    trap - EXIT INT TERM
}
