package gloss.models;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went wrong with a call, by its class and status alone: what a server says may hold the key
/// or the paper's text, and is not repeated.
final class Trouble {
    private static final int DEEP = 12;

    private Trouble() {}

    static Answer.Silent of(@Nullable Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = thrown; each != null && chain.size() < DEEP; each = each.getCause()) {
            chain.add(each);
        }
        for (Throwable each : chain) {
            if (each instanceof HttpException http) {
                int status = http.statusCode();
                return new Answer.Silent(reason(status), "HTTP " + status);
            }
        }
        for (Throwable each : chain) {
            if (each instanceof HttpTimeoutException || each instanceof TimeoutException) {
                return new Answer.Silent(Answer.Reason.SLOW, "");
            }
            if (each instanceof ConnectException
                    || each instanceof UnknownHostException
                    || each instanceof UnresolvedAddressException) {
                return new Answer.Silent(Answer.Reason.UNREACHABLE, "");
            }
        }
        return new Answer.Silent(Answer.Reason.BROKEN, "");
    }

    private static Answer.Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Answer.Reason.KEY;
            case 404 -> Answer.Reason.UNKNOWN;
            case 408 -> Answer.Reason.SLOW;
            case 402, 429 -> Answer.Reason.BUSY;
            default -> status >= 400 && status < 500 ? Answer.Reason.REFUSED : Answer.Reason.BROKEN;
        };
    }
}
