package gloss.app;

import gloss.page.Crop;
import gloss.page.Pages;
import gloss.page.Picture;
import gloss.source.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Pictures of papers, each drawn once: what was drawn is kept beside the paper, by what it shows.
/// Who asks for several of one paper at a time opens it once. May be used by several threads.
final class Gallery {
    /// A picture takes some 40 KB.
    private static final int PICTURES = 600;

    /// Pixels a point of a whole page: 110 dpi, readable and not large.
    private static final double PAGE_SCALE = 110 / 72.0;

    /// Part of every name: to be raised when the same part of a page comes out otherwise.
    private static final String MANNER = "1";

    private static final int NAME = 8;

    private final Originals originals;
    private final Semaphore cores;
    private final Recent<String, Optional<Drawn>> recent = new Recent<>(PICTURES);
    private final Map<String, Easel> easels = new HashMap<>();

    /// A paper that is being drawn from, as long as somebody waits for a picture of it.
    private static final class Easel {
        final ReentrantLock turn = new ReentrantLock();
        int waiting;
        @Nullable Pages pages;
    }

    /// `cores` is how many may be at work at once.
    Gallery(Originals originals, Semaphore cores) {
        this.originals = originals;
        this.cores = cores;
    }

    /// A whole page, from 1; empty when there is no such page.
    Optional<Drawn> page(String sha256, int page) {
        return picture(sha256, name(page), pages -> pages.page(page, PAGE_SCALE));
    }

    /// A part of a page with its highlights; empty when it cannot be drawn.
    Optional<Drawn> crop(String sha256, Crop crop) {
        return picture(sha256, name(crop), pages -> pages.crop(crop));
    }

    /// Keeps the picture of the first page of a paper that is being added: it is what is seen
    /// first. Without it the page is drawn when it is looked at.
    static void first(Original original, LibraryFolder folder) {
        try (Pages pages = Pages.of(original)) {
            pages.page(1, PAGE_SCALE)
                    .ifPresent(it -> folder.keep(original.sha256(), name(1), drawn(it)));
        }
    }

    private Optional<Drawn> picture(
            String sha256, String name, Function<Pages, Optional<Picture>> pencil) {
        Optional<Path> file = originals.pdf(sha256);
        return file.isEmpty()
                ? Optional.empty()
                : recent.get(
                        sha256 + name,
                        () ->
                                originals
                                        .picture(sha256, name)
                                        .or(() -> draw(sha256, file.get(), name, pencil)));
    }

    private Optional<Drawn> draw(
            String sha256, Path file, String name, Function<Pages, Optional<Picture>> pencil) {
        Easel easel = take(sha256);
        easel.turn.lock();
        try {
            cores.acquireUninterruptibly();
            try {
                Pages pages = easel.pages == null ? Pages.of(original(file)) : easel.pages;
                easel.pages = pages;
                Optional<Drawn> picture = pencil.apply(pages).map(Gallery::drawn);
                picture.ifPresent(it -> originals.keep(sha256, name, it));
                return picture;
            } finally {
                cores.release();
            }
        } finally {
            leave(sha256, easel);
            easel.turn.unlock();
        }
    }

    private Easel take(String sha256) {
        synchronized (easels) {
            Easel easel = easels.computeIfAbsent(sha256, _ -> new Easel());
            easel.waiting++;
            return easel;
        }
    }

    private void leave(String sha256, Easel easel) {
        synchronized (easels) {
            easel.waiting--;
            if (easel.waiting > 0) {
                return;
            }
            easels.remove(sha256);
        }
        if (easel.pages != null) {
            easel.pages.close();
        }
    }

    private static Drawn drawn(Picture picture) {
        return new Drawn(picture.mediaType(), picture.bytes());
    }

    private static String name(int page) {
        return "p" + page + "-" + MANNER;
    }

    private static String name(Crop crop) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(crop.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, NAME) + "-" + MANNER;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The bytes of a paper's file.
    static Original original(Path file) {
        try {
            return new Original(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
