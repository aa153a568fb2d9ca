using System.IO.Compression;
using System.Text;

namespace Indicators.Tables.Tests.Excel;

/// <summary>An .xlsb of one sheet, record by record: a number, its type in one or two bytes, its length, its content.</summary>
internal static class XlsbFixture
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string format, double value, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>"u8.ToArray());
            Write(zip, "_rels/.rels", Relation(("r1", "officeDocument", "xl/workbook.bin")));
            Write(zip, "xl/_rels/workbook.bin.rels", Relation(("r1", "worksheet", "worksheets/sheet1.bin"), ("r2", "styles", "styles.bin")));
            Write(zip, "xl/workbook.bin", [.. Record(131), .. Record(143), .. Record(156, Int(0), Int(1), Wide("r1"), Wide("表1")), .. Record(144), .. Record(132)]);
            Write(zip, "xl/styles.bin", [.. Record(278), .. Record(615, Int(1)), .. Record(44, Short(170), Wide(format)), .. Record(616), .. Record(617, Int(2)), .. Style(0), .. Style(170), .. Record(618), .. Record(279)]);
            Write(zip, "xl/worksheets/sheet1.bin", Sheet(value, text));
        }

        return bytes.ToArray();
    }

    private static byte[] Sheet(double value, string text) =>
    [
        .. Record(129), .. Record(145),
        .. Record(0, Int(6), Int(0), Short(300), new byte[7]),
        .. Record(6, Int(0), Int(0), Wide(text)),
        .. Record(5, Int(2), Int(1), BitConverter.GetBytes(value)),
        .. Record(146), .. Record(177, Int(1)), .. Record(176, Int(0), Int(1), Int(0), Int(3)), .. Record(178), .. Record(130),
    ];

    private static byte[] Style(ushort format) => Record(47, Short(0), Short(format), new byte[12]);

    private static byte[] Record(int type, params byte[][] content)
    {
        byte[] body = [.. content.SelectMany(part => part)];
        byte[] head = type < 128 ? [(byte)type] : [(byte)(type & 0x7F | 0x80), (byte)(type >> 7)];
        return [.. head, .. Length(body.Length), .. body];
    }

    private static byte[] Length(int length) => length < 128 ? [(byte)length] : [(byte)(length & 0x7F | 0x80), (byte)(length >> 7)];

    private static byte[] Int(int value) => BitConverter.GetBytes(value);

    private static byte[] Short(ushort value) => BitConverter.GetBytes(value);

    private static byte[] Wide(string text) => [.. Int(text.Length), .. Encoding.Unicode.GetBytes(text)];

    private static byte[] Relation(params (string Id, string Kind, string Target)[] rows) => Encoding.UTF8.GetBytes(
        $"<Relationships xmlns=\"{Relations}\">{string.Concat(rows.Select(row => $"<Relationship Id=\"{row.Id}\" Type=\"{Office}/{row.Kind}\" Target=\"{row.Target}\"/>"))}</Relationships>");

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using Stream part = zip.CreateEntry(name).Open();
        part.Write(content);
    }
}
