// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
#include "data_set_thread.h"

#include <csignal>
#include <cstring>

#include "executor.h"
#include "failure.h"
#include "wire.h"

namespace zrec_common {

namespace {

// Bounds how long one batch keeps other writers waiting.
constexpr size_t kBatchRequests = 1024;
constexpr size_t kQueueBytes = size_t{256} << 20;

}  // namespace

DataSetThread::DataSetThread(const Settings &settings, Deliver deliver, void *context)
    : settings_(settings), deliver_(deliver), context_(context), queue_(settings.queue_limit, kQueueBytes) {
  settings_.options.path = settings_.path.c_str();
}

int DataSetThread::Start() {
  // Signals are the event loop's business.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  const int code = pthread_create(&thread_, nullptr, Main, this);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  started_ = code == 0;
  return code;
}

bool DataSetThread::Submit(uint32_t count, const uint8_t *bytes, size_t length) {
  return queue_.Push({count, std::vector<uint8_t>(bytes, bytes + length)});
}

void DataSetThread::Join() {
  if (!started_) return;
  pthread_join(thread_, nullptr);
  started_ = false;
}

void DataSetThread::Stop() {
  queue_.Close(true);
  Join();
}

void *DataSetThread::Main(void *self) {
  static_cast<DataSetThread *>(self)->Run();
  return nullptr;
}

void DataSetThread::Run() {
  if (!Open()) return;
  Work();
  Finish();
}

bool DataSetThread::Open() {
  zrec_error error;
  zrec_information about;
  zrec_status status = zrec_open(&settings_.options, &data_set_, &error);
  if (status == ZREC_OK) {
    status = zrec_info(data_set_, &about);
    if (status != ZREC_OK) zrec_last_error(data_set_, &error);
  }
  auto *delivery = new std::vector<uint8_t>();
  ReplyWriter writer(delivery);
  if (status == ZREC_OK) {
    writer.BeginReply(ZREC_OK);
    writer.Word(about.version);
    writer.Word(about.data_length);
    writer.Bytes({reinterpret_cast<const uint8_t *>(about.engine), static_cast<uint32_t>(std::strlen(about.engine))});
    writer.EndReply();
  } else {
    if (data_set_ != nullptr) zrec_close(data_set_);
    queue_.Close(true);
    writer.Failure(error);
  }
  deliver_(context_, delivery);
  return status == ZREC_OK;
}

void DataSetThread::Work() {
  std::vector<Submission> submissions;
  while (queue_.Take(kBatchRequests, &submissions)) {
    Execute(submissions);
    submissions.clear();
  }
}

void DataSetThread::Execute(const std::vector<Submission> &submissions) {
  Executor executor(data_set_);
  std::vector<Request> requests;
  auto *delivery = new std::vector<uint8_t>();
  for (const Submission &submission : submissions) {
    const size_t before = requests.size();
    if (DecodeRequests(submission.bytes, submission.count, &requests)) continue;
    requests.resize(before);
    executor.Run(requests, delivery);
    requests.clear();
    zrec_error error;
    Fail(&error, ZREC_INVALID, "submit", 0, "the bytes are not %u requests", submission.count);
    for (uint32_t i = 0; i < submission.count; i++) ReplyWriter(delivery).Failure(error);
  }
  executor.Run(requests, delivery);
  deliver_(context_, delivery);
}

void DataSetThread::Finish() {
  const zrec_status status = zrec_close(data_set_);
  data_set_ = nullptr;
  auto *delivery = new std::vector<uint8_t>();
  ReplyWriter(delivery).Outcome(status);
  deliver_(context_, delivery);
}

}  // namespace zrec_common
