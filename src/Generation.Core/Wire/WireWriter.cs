using System.Text;

namespace Generation.Wire;

/// <summary>The one way out: what <see cref="WireReader"/> read is written so that it reads as the same again.</summary>
internal static class WireWriter
{
    /// <summary>A record as a body.</summary>
    internal static byte[] ToUtf8(WireRecord record)
    {
        var writer = new RecordWriter(RecordWriter.UsualCapacity);
        try
        {
            record.Write(ref writer); // the root is an object, also where it stood in a list for what is none
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>A single value as a body.</summary>
    internal static byte[] ToUtf8<T>(T value)
        where T : IWireValue<T>
    {
        var writer = new RecordWriter(RecordWriter.UsualCapacity);
        try
        {
            value.Write(ref writer);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Records as a body that is a list.</summary>
    internal static byte[] ToUtf8(IReadOnlyList<WireRecord> records)
    {
        var writer = new RecordWriter(RecordWriter.UsualCapacity);
        try
        {
            writer.Raw("["u8);
            for (int i = 0; i < records.Count; i++)
            {
                if (i > 0)
                    writer.Raw(","u8);
                writer.Object(records[i]);
            }

            writer.Raw("]"u8);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>A record as text.</summary>
    internal static string ToText(WireRecord record)
    {
        var writer = new RecordWriter(RecordWriter.UsualCapacity);
        try
        {
            record.Write(ref writer); // the root is an object, also where it stood in a list for what is none
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The declared members of a record as an object, without what else it keeps.</summary>
    internal static byte[] MembersOf(WireRecord record)
    {
        var writer = new RecordWriter(RecordWriter.UsualCapacity);
        try
        {
            writer.BeginObject();
            record.WriteMembers(ref writer);
            writer.EndObject();
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
