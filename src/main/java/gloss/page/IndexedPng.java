package gloss.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG of palette colours (PNG specification, third edition, colour type 3) with 1, 2, 4
/// or 8 bits a pixel. Nothing but the picture is in it: no time, no program's name, so the same
/// pixels are the same bytes.
final class IndexedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /// Level 9 of zlib takes 9 ms for a slip of text, this one 3.5 for the same bytes.
    private static final int LEVEL = 8;

    private IndexedPng() {}

    static byte[] write(Palette.Indexed picture) {
        int[] palette = picture.palette();
        int bits = palette.length <= 2 ? 1 : palette.length <= 4 ? 2 : palette.length <= 16 ? 4 : 8;
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(picture.width()).putInt(picture.height());
        header.put((byte) bits).put((byte) 3).put(new byte[3]);
        byte[] colours = new byte[palette.length * 3];
        for (int i = 0; i < palette.length; i++) {
            colours[3 * i] = (byte) Raster.red(palette[i]);
            colours[3 * i + 1] = (byte) Raster.green(palette[i]);
            colours[3 * i + 2] = (byte) Raster.blue(palette[i]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header.array());
        chunk(out, "PLTE", colours);
        chunk(out, "IDAT", deflate(rows(picture, bits)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /// Each row with its filter byte (0: none, the best for palettes) and its pixels packed.
    private static byte[] rows(Palette.Indexed picture, int bits) {
        int perByte = 8 / bits;
        int rowBytes = 1 + (picture.width() + perByte - 1) / perByte;
        byte[] rows = new byte[rowBytes * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int index = picture.indices()[y * picture.width() + x] & 0xFF;
                int shift = 8 - bits * (x % perByte + 1);
                rows[y * rowBytes + 1 + x / perByte] |= (byte) (index << shift);
            }
        }
        return rows;
    }

    private static byte[] deflate(byte[] plain) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16_384];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
