#!/bin/sh
# Trains what a pack holds (fonte-train pack) on the GPU of this machine, without a network connection.
#
#   run.sh prepare            unpack all parts that lie beside this file into $FONTE_WORK, and draw the pictures
#   run.sh network MINUTES    train the network that draws; begins with start.safetensors, if that was packed
#   run.sh forecast MINUTES   train the forecaster
#   run.sh MINUTES            all of it: two minutes of that, at most a fifth, for the forecaster, and one for the rest
#
# $OUT gets what is worth carrying home, in pieces of at most 15 MB: weights in float16, metrics, pictures.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${FONTE_WORK:-/tmp/fonte-pack}
out=${OUT:-$work/out}
python=${PYTHON:-python3}
mkdir -p "$work" "$out"
export PYTHONPATH="$work/code:$work/code/export:$work/site" PYTHONUNBUFFERED=1

# exit status 4: it was told to stop, saved, and can go on; anything else but 0 ends this script as well
may_stop() { status=$1; [ "$status" -eq 4 ] || exit "$status"; echo "stopped; the same command goes on"; }

train() { "$python" -m fonte_train.main "$@"; }

prepare() {
    for part in "$here"/*.tar.xz; do
        [ ! -e "$part" ] || tar xJf "$part" -C "$work"
    done
    for name in start.safetensors run.sh; do
        [ ! -e "$here/$name" ] || [ "$here" = "$work" ] || cp "$here/$name" "$work/$name"
    done
    if [ -d "$work/wheels" ] && [ ! -d "$work/site" ]; then
        "$python" -m pip install -q --no-index --no-deps --no-compile --target "$work/site" "$work"/wheels/*.whl
    fi
    [ ! -d "$work/data" ] || train forecast "$work/data" --out "$work/forecast" --only-draw
}

network() {
    [ ! -e "$work/start.safetensors" ] || set -- "$1" --from "$work/start.safetensors"
    minutes=$1
    shift
    # shellcheck disable=SC2086
    train train "$work/data" --out "$work/network" --preset "$(cat "$work/preset")" --max-minutes "$minutes" \
        --split-weights 15 ${FONTE_OPTIONS:-} "$@" || may_stop $?
    cp "$work"/network/pieces/* "$work/network/metrics.jsonl" "$out/"
}

forecast() {
    train forecast "$work/data" --out "$work/forecast" --max-minutes "$1" --split-weights 15 \
        ${FONTE_FORECAST_OPTIONS:-} || may_stop $?
    cp "$work"/forecast/pieces/* "$out/"
    cp "$work/forecast/metrics.jsonl" "$out/forecast-metrics.jsonl"
}

case ${1:-} in
    prepare) prepare ;;
    network) network "$2" ;;
    forecast) forecast "$2" ;;
    [0-9]*)
        prepare
        last=$(awk "BEGIN { share = $1 / 5; print share < 2 ? share : 2 }")
        network "$(awk "BEGIN { print $1 - $last - 1 }")"
        forecast "$last"
        ;;
    *)
        sed -n '2,9s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac
