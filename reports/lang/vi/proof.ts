import type { ProofWords } from '../../prove/proof-words.ts';

/** A proof that checks can fail, in Vietnamese. */
export const proofInVietnamese: ProofWords = {
  progress: (count) => `${count} phép chứng minh`,
  notCaught: (fault, seed) => `BỎ LỌT  ${fault} với seed ${seed}`,
  shouldHaveFailed: (requirement, failed) =>
    `${requirement} lẽ ra phải bị vi phạm; ${failed === '' ? 'không yêu cầu nào bị vi phạm' : `bị vi phạm là ${failed}`}`,
  falseAlarm: (shop, seed) => `BÁO NHẦM  ${shop} với seed ${seed}`,
  wrongCode: (world, exitCode, expected) =>
    `SAI MÃ  ${world} kết thúc với ${exitCode}, không phải ${expected}`,
  caught: 'lỗi bị bắt bởi đúng yêu cầu mà nó vi phạm',
  silent: 'shop không làm gì sai, không bị báo lỗi',
  right: 'máy chủ hỏng kết thúc với đúng mã',
  share: (count, all) => `${String(count).padStart(5)} trên ${all}`,
  requests: (count) => `${count} request`,
};
