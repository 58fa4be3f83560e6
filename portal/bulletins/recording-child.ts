// Runs in a process of its own with little memory and few rights: the path of a recording comes in, its facts go out.
import { EncodedPacketSink, FilePathSource, Input, type InputTrack, MP3, MP4, OGG, WEBM } from 'mediabunny'
import { allOf } from '#plumbing/apart-bytes.ts'
import type { RecordingFacts } from './recording.ts'

const path = (await allOf(process.stdin)).toString('utf8')
const input = new Input({ formats: [MP4, WEBM, MP3, OGG], source: new FilePathSource(path) })
process.stdout.write(JSON.stringify(await factsOf(input)))

async function factsOf(from: Input): Promise<RecordingFacts | null> {
  const [video, audio] = [await from.getPrimaryVideoTrack(), await from.getPrimaryAudioTrack()]
  const tracks = [video, audio].filter((track) => track !== null)
  for (const track of tracks) if (!(await endsWell(track))) return null
  return {
    seconds: await from.computeDuration(),
    video: video && { width: video.displayWidth, height: video.displayHeight },
    hasAudio: audio !== null,
    codecs: tracks.map((track) => track.codec ?? 'unknown'),
  }
}

/** A file that was cut off still tells its whole length at its head; its last packet is missing. */
async function endsWell(track: InputTrack): Promise<boolean> {
  const last = await new EncodedPacketSink(track).getPacket(Number.POSITIVE_INFINITY)
  return last !== null && last.data.byteLength > 0
}
