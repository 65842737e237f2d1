package gloss.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// What a client sends, and no more of it, nor slower, than the limits allow.
final class LimitedBody extends FilterInputStream {
    private final Uploads.Limits limits;
    private final long begun = System.nanoTime();
    private long all;

    LimitedBody(InputStream in, Uploads.Limits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = waited(buffer, offset, length);
        all += Math.max(0, read);
        if (all > limits.bytes()) {
            throw new Over(Refusal.TOO_LARGE, limits.megabytes());
        }
        if (read >= 0 && limits.isSlow(all, Duration.ofNanos(System.nanoTime() - begun))) {
            throw new Over(Refusal.TOO_SLOW, "");
        }
        return read;
    }

    private int waited(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new Over(Refusal.TOO_SLOW, "");
            }
            throw e;
        }
    }

    /// A limit was met.
    static final class Over extends IOException {
        private static final long serialVersionUID = 1;

        private final Refusal refusal;

        Over(Refusal refusal, String detail) {
            super(detail);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
