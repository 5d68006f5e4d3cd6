#!/bin/sh
# Install the frozen application, its icon, its entry in the menu, its file types and its manual page.
#   packaging/linux/install.sh FOLDER [PREFIX]    FOLDER: dist/fonte, as PyInstaller made it; PREFIX: ~/.local
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:?which folder did PyInstaller make?}
prefix=${2:-$HOME/.local}
[ -x "$folder/fonte-window" ] || { echo "$folder has no fonte-window in it" >&2; exit 2; }

mkdir -p "$prefix/bin" "$prefix/lib"
rm -rf "$prefix/lib/fonte.new"
cp -RP "$folder" "$prefix/lib/fonte.new"
rm -rf "$prefix/lib/fonte"
mv "$prefix/lib/fonte.new" "$prefix/lib/fonte"
for program in fonte fonte-window; do
    ln -sf "../lib/fonte/$program" "$prefix/bin/$program"
done
for size in 16 32 48 64 128 256 512; do
    install -Dm644 "$root/resources/icons/fonte-$size.png" \
        "$prefix/share/icons/hicolor/${size}x$size/apps/org.fonte.Fonte.png"
done
install -Dm644 "$root/resources/icons/fonte.svg" "$prefix/share/icons/hicolor/scalable/apps/org.fonte.Fonte.svg"
install -Dm644 "$here/org.fonte.Fonte.desktop" "$prefix/share/applications/org.fonte.Fonte.desktop"
install -Dm644 "$here/org.fonte.Fonte.metainfo.xml" "$prefix/share/metainfo/org.fonte.Fonte.metainfo.xml"
install -Dm644 "$here/org.fonte.Fonte.mime.xml" "$prefix/share/mime/packages/org.fonte.Fonte.xml"
install -Dm644 "$root/docs/man/fonte.1" "$prefix/share/man/man1/fonte.1"
if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime" || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$prefix/share/applications" || true; fi
echo "Installed in $prefix. Start it with $prefix/bin/fonte-window."
