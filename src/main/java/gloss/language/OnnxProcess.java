package gloss.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/// ONNX Runtime, of which a process has one: it tells nobody what is read here, and the program
/// ends only when it is at rest.
///
/// Two things of version 1.29 make this necessary. On Linux and macOS it reports its use over the
/// network unless `ORT_DISABLE_TELEMETRY` is set, keeps a number of the machine in the user's
/// cache, and reads the command line with a regular expression that overflows the stack when there
/// are some 6,000 characters of it (many file names): the whole program is gone with exit code 139.
/// And a program that ends while a model works, or is loaded, crashes, too.
final class OnnxProcess {
    private static final String QUIET = "ORT_DISABLE_TELEMETRY";

    /// A model is loaded in less than a second, a sentence read in some milliseconds.
    private static final int LONGEST_WORK_SECONDS = 10;

    private static final OnnxProcess ONLY = new OnnxProcess();

    /// Something done with it.
    interface Work<T> {
        T with(OrtEnvironment environment) throws OrtException;
    }

    private final ReentrantReadWriteLock atWork = new ReentrantReadWriteLock();
    private Optional<OrtEnvironment> environment = Optional.empty();

    private OnnxProcess() {}

    /// Does this work unless the program is ending: then it waits with it, for ever.
    static <T> T run(Work<T> work) throws OrtException {
        ONLY.atWork.readLock().lock();
        try {
            return work.with(ONLY.environment());
        } finally {
            ONLY.atWork.readLock().unlock();
        }
    }

    private synchronized OrtEnvironment environment() {
        if (environment.isEmpty()) {
            silence();
            Thread end = new Thread(this::rest, "onnx rest");
            Runtime.getRuntime().addShutdownHook(end);
            OrtEnvironment made = OrtEnvironment.getEnvironment();
            hold();
            tidy();
            environment = Optional.of(made);
        }
        return environment.get();
    }

    /// Waits for what is being done and lets nothing new begin: the lock is never given back.
    private void rest() {
        try {
            boolean _ = atWork.writeLock().tryLock(LONGEST_WORK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sets the variable for this process, since Java cannot; `gloss` sets it before, which is
    /// faster by a tenth of a second.
    @SuppressWarnings({"restricted", "CatchingUnchecked", "IllegalCatch"})
    private static void silence() {
        if (System.getenv(QUIET) != null) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(QUIET);
            MemorySegment value = arena.allocateFrom("1");
            Optional<MemorySegment> posix = linker.defaultLookup().find("setenv");
            if (posix.isPresent()) {
                MethodHandle setenv =
                        linker.downcallHandle(
                                posix.get(),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_INT));
                int _ = (int) setenv.invokeExact(name, value, 1);
            } else {
                MethodHandle putenv =
                        linker.downcallHandle(
                                linker.defaultLookup().findOrThrow("_putenv_s"),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.ADDRESS));
                int _ = (int) putenv.invokeExact(name, value);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("cannot set " + QUIET + " for ONNX Runtime", e);
        }
    }

    /// Deletes the folder to which its libraries were unpacked: once loaded they need no name. Left
    /// to itself ONNX Runtime clears the files when the program ends, and leaves a folder behind
    /// for each run; so does Windows, which lets nobody delete a library in use.
    private static void tidy() {
        try {
            Field folder =
                    Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory");
            folder.setAccessible(true);
            if (folder.get(null) instanceof Path unpacked && Files.isDirectory(unpacked)) {
                try (Stream<Path> files = Files.list(unpacked)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(unpacked);
            }
        } catch (IOException e) {
            // In use, on Windows; the system clears its folder for such files away.
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another ONNX Runtime than Gloss was made for", e);
        }
    }

    /// Counts one more user of the native environment. ONNX Runtime ends it in a shutdown hook of
    /// its own, which runs beside ours, under work that is not done yet; its count of users alone
    /// keeps it from that.
    private static void hold() {
        try {
            Field api =
                    Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method create =
                    OrtEnvironment.class.getDeclaredMethod(
                            "createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            create.setAccessible(true);
            create.invoke(null, api.getLong(null), 2, "gloss"); // 2: warnings and worse
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another ONNX Runtime than Gloss was made for", e);
        }
    }
}
